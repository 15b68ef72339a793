"""Shares work out among threads, which wait for the program most of the time."""

import concurrent.futures


def share(items, workers, work):
    """Gives each of some workers every so many-th item, and waits for all of them."""
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for done in [pool.submit(work, items[worker::workers]) for worker in range(workers)]:
            done.result()
