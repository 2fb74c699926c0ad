"""`python -m synoptic` is the command `synoptic`."""

from synoptic.cli.main import run

if __name__ == "__main__":
    run()
