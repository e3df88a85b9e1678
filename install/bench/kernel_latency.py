#!/usr/bin/python3
"""Measures Jupyter kernels from the outside: start to ready, first cell, later cells, processor time of a cell.

Usage: kernel_latency.py [--cells N] [--prepare CODE] [--code CODE] KERNEL_NAME ...

Each kernel is started by Jupyter's own client and talked to over real ZeroMQ. A cell's time runs from sending the
execute_request to receiving the idle status. The kernels start one after the other and then take turns cell by cell,
so that what else the machine does falls on all of them alike.

--code may be given once for each kernel, for kernels of different languages; --prepare likewise.
"""

import argparse
import os
import statistics
import tempfile
import time

from jupyter_client.manager import KernelManager


class Kernel:
    """A running kernel with its client."""

    def __init__(self, name, prepare, code, folder):
        self.name = name
        self.code = code
        self.times = []
        # The cells are no part of anybody's history.
        folders = {"XDG_DATA_HOME": folder, "IPYTHONDIR": folder}
        self.manager = KernelManager(kernel_name=name)
        start = time.perf_counter()
        self.manager.start_kernel(env=dict(os.environ, **folders))
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=120)
        self.ready = time.perf_counter() - start
        if prepare:
            self.run(prepare)
        self.first = self.run(code)

    def run(self, code):
        """Milliseconds from request to idle."""
        start = time.perf_counter()
        request = self.client.execute(code)
        while True:
            message = self.client.get_iopub_msg(timeout=120)
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["msg_type"] == "error":
                raise SystemExit("cell failed: " + message["content"]["evalue"])
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
        elapsed = (time.perf_counter() - start) * 1000
        self.client.get_shell_msg(timeout=120)
        return elapsed

    def cpu(self):
        """Milliseconds of processor time so far, of all threads."""
        with open("/proc/%d/stat" % self.manager.provisioner.pid) as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def line(self, cpu):
        times = sorted(self.times)
        figures = (self.ready, self.first, times[0], statistics.median(times), times[int(len(times) * 0.9)], cpu)
        return "%-16s %8.2f %10.1f %8.1f %8.1f %8.1f %8.1f" % ((self.name,) + figures)

    def stop(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def measure(kernels, cells):
    # What comes with the start, such as a compiler that warms up, is over after a few seconds of use.
    for _ in range(cells // 2):
        for kernel in kernels:
            kernel.run(kernel.code)
        time.sleep(0.05)
    before = [kernel.cpu() for kernel in kernels]
    for _ in range(cells):
        for kernel in kernels:
            kernel.times.append(kernel.run(kernel.code))
    return [(kernel.cpu() - start) / cells for kernel, start in zip(kernels, before)]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("kernels", nargs="+", metavar="KERNEL_NAME")
    arguments.add_argument("--cells", type=int, default=100)
    arguments.add_argument("--prepare", action="append", help="a cell to run before those that are measured")
    arguments.add_argument("--code", action="append", help="the cell that is measured; 1 + 1 if not given")
    options = arguments.parse_args()
    prepares = options.prepare or [None]
    codes = options.code or ["1 + 1"]
    kernels = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            for i, name in enumerate(options.kernels):
                kernels.append(Kernel(name, prepares[i % len(prepares)], codes[i % len(codes)], folder))
            used = measure(kernels, options.cells)
        finally:
            for kernel in kernels:
                kernel.stop()
    print("%-16s %8s %10s %8s %8s %8s %8s" % ("kernel", "ready s", "first ms", "min ms", "median", "90th pct", "cpu ms"))
    for kernel, cpu in zip(kernels, used):
        print(kernel.line(cpu))


if __name__ == "__main__":
    main()
