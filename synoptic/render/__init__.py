"""A synopsis as text for the terminal, HTML, JSON, Markdown and tables."""
