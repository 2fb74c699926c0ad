"""Reading one article closely: tokens, mentions, attributions, times, statements."""
