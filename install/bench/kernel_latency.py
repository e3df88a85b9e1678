#!/usr/bin/python3
"""Measures Jupyter kernels from the outside: start to ready, first cell, later trivial cells.

Usage: kernel_latency.py [--cells N] [--prepare CODE] [--code CODE] KERNEL_NAME ...

Each kernel is started by Jupyter's own client and talked to over real ZeroMQ. A cell's time runs from sending the
execute_request to receiving the idle status. Prints one line for each kernel, so that peer and self stand side by side.
"""

import argparse
import statistics
import time

from jupyter_client.manager import KernelManager


def run(client, code):
    """Milliseconds from request to idle."""
    start = time.perf_counter()
    request = client.execute(code)
    while True:
        message = client.get_iopub_msg(timeout=120)
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["msg_type"] == "error":
            raise SystemExit("cell failed: " + message["content"]["evalue"])
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            break
    elapsed = (time.perf_counter() - start) * 1000
    client.get_shell_msg(timeout=120)
    return elapsed


def measure(name, prepare, code, cells):
    manager = KernelManager(kernel_name=name)
    start = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=120)
        ready = time.perf_counter() - start
        if prepare:
            run(client, prepare)
        first = run(client, code)
        # What comes with the start, such as a compiler that warms up, is over after a few seconds of use.
        for _ in range(cells // 2):
            run(client, code)
            time.sleep(0.05)
        times = sorted(run(client, code) for _ in range(cells))
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return ready, first, statistics.median(times), times[int(len(times) * 0.9)]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("kernels", nargs="+", metavar="KERNEL_NAME")
    arguments.add_argument("--cells", type=int, default=100)
    arguments.add_argument("--prepare", help="a cell to run before those that are measured")
    arguments.add_argument("--code", default="1 + 1")
    options = arguments.parse_args()
    print("%-16s %10s %12s %14s %14s" % ("kernel", "ready s", "first ms", "median ms", "90th pct ms"))
    for name in options.kernels:
        ready, first, median, high = measure(name, options.prepare, options.code, options.cells)
        print("%-16s %10.2f %12.1f %14.1f %14.1f" % (name, ready, first, median, high), flush=True)


if __name__ == "__main__":
    main()
