"""What a clause says: of whom, what is said of them, whether it is denied or left open, how surely."""
