"""What is measured beside the stories: a module or room a task. `table.py` lists those that the evaluation runs."""
