"""Spark is of the same opinion, to the last share."""

import json
import subprocess
import sys

import pytest

from quorate.files.shipped import example


def counted(engine: str) -> object:
    words = [sys.executable, "-m", "quorate", "count", str(example("ascent-2013")), "--json"]
    ran = subprocess.run([*words, "--engine", engine], capture_output=True, text=True, check=True)
    return json.loads(ran.stdout)


@pytest.mark.world
def test_spark_counts_the_2013_meeting_as_the_plain_engine_does() -> None:
    assert counted("spark") == counted("plain")
