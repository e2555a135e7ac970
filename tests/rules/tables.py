"""A test's table in the field's words: rows of cells, and what each row shows."""

from datetime import date


def rows(table: str, cells: int) -> list[list[str]]:
    """The rows below the heading, each as so many cells and the rest of the line as the last."""
    lines = [line for line in table.splitlines() if line.strip()][1:]
    split = [line.split(maxsplit=cells) for line in lines]
    return [row if len(row) > cells else [*row, " ".join(row)] for row in split]


def shows(row: list[str]) -> str:
    return row[-1]


def days(*cells: str) -> list[date]:
    return [date.fromisoformat(cell) for cell in cells]
