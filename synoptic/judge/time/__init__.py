"""Time: two dates for one thing."""
