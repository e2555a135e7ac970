"""Who is in every test?  A company, its holders and its inspector, so that no test invents its own.

Lena Marsh holds 600 shares of record; Harbor Securities holds 400 behind Cede & Co.; Tomas Ruiz
owns 50 of them beneficially and has a legal proxy; Inés Okafor is the inspector of election.
"""

from pathlib import Path

from tests.meetings.language import read
from tests.meetings.laying_out import lay_out

HOLDER, HARBOR, OWNER, INSPECTOR = "R-1", "D-1", "L-1", "Inés Okafor"
SHARES = {HOLDER: 600, HARBOR: 400, OWNER: 50}


def acme(folder: Path) -> Path:
    """The cast's meeting, laid out in a folder that exists: see tests/meetings/the-cast.meeting."""
    return lay_out(read(Path(__file__).parent / "meetings" / "the-cast.meeting"), folder)
