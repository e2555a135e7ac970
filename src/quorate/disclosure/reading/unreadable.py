"""What cannot be read, where, and what to do about it?"""


class UnreadableError(ValueError):
    """A file that is no document this layer can read; the message says what to do."""

    def __init__(self, file: str, what: str, remedy: str) -> None:
        super().__init__(f"{file}: {what}; {remedy}")
        self.file = file
        self.what = what
        self.remedy = remedy
