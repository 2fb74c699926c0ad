"""What a description says: of which country, body or matter, of what kind, known or new."""
