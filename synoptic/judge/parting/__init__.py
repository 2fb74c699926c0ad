"""What lies beside and within a disputed claim: claims of their own."""
