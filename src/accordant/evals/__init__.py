"""Evals: how many values of the shipped texts a model, a prompt and the checks get right together, field by field.

Without them a reworded prompt that reads one text better and loses an office in four others looks like progress.

    cases ─ predictions (from cassettes) ─ scorers ─ report
"""
