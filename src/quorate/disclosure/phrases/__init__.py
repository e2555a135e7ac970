"""WORDS IN A TEXT: dates, times, numbers and names, each with the place at which it stands."""
