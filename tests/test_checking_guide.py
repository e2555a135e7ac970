"""Does the guide of `quorate check` run as it is written, and find what it says?"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guides" / "checking.md"


def test_the_guide_runs_as_it_is_written(tmp_path: Path) -> None:
    page = GUIDE.read_text("utf-8")
    for name, held in re.findall(r"`([\w.]+\.(?:md|yaml))`:\n\n```\w+\n(.*?)```", page, re.DOTALL):
        (tmp_path / name).write_text(held, "utf-8")
    assert {each.name for each in tmp_path.iterdir()} == {"results.md", "accepted.yaml"}
    script = ["set -eu", f'quorate() {{ {sys.executable} -m quorate "$@"; }}']
    script += re.findall(r"^quorate .*$", "\n".join(_typed(page)), re.MULTILINE)
    ran = subprocess.run(
        ["/bin/sh", "-c", "\n".join(script)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    (found,) = json.loads((tmp_path / "findings.json").read_text("utf-8"))["findings"]
    assert (found["rule"], found["says"], found["expected"]) == (
        "SELF-ROW-SUM",
        "791810",
        "800000",
    )
    assert "1 accepted" in ran.stdout
    assert "Checked and found right" in ran.stdout


def _typed(page: str) -> list[str]:
    return re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
