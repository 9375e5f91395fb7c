"""`python -m accordant`: the command line, where the script is not on the path."""

from accordant.cli import main

main()
