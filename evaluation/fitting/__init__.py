"""What fits the weights that the program ships: a module a room of `synoptic/` that weighs."""
