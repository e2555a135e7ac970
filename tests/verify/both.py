"""Both counters on one folder: plain and in columns, and then the stranger's from its bundle."""

import io
from contextlib import redirect_stdout
from pathlib import Path

from quorate.files import folder as folders
from quorate.files.result_json import as_json
from quorate.keeper.bundle import bundle
from quorate.keeper.count import counted
from quorate.keeper.folder import seal
from verify import verify


def both_agree(folder: Path, seed: int) -> None:
    """Asserts that they come to the same, and that no equation of the count fails."""
    result, record = counted(folder, engine="plain")
    assert as_json(counted(folder, engine="columnar")[0]) == as_json(result), seed
    assert result.equations == (), seed

    seal(record, bytes)
    sealed, _ = counted(folder, engine="plain")
    sent = folder / "bundle.zip"
    sent.write_bytes(bundle(folders.read(folder), sealed, public=False))
    said = io.StringIO()
    with redirect_stdout(said):
        code = verify.main([str(sent)])
    assert code == 0, f"world {seed}: {said.getvalue()}"
