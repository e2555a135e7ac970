"""`python -m quorate` is `quorate`."""

import sys

from quorate.cli.main import main

sys.exit(main())
