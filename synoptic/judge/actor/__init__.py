"""Actor: one act, told of different doers or put down to different causes."""
