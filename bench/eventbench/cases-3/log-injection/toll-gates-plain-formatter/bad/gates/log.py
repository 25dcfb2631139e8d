import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))

log = logging.getLogger("gates")
log.handlers = [handler]
log.setLevel(logging.INFO)
log.propagate = False


class Audit:
    def __init__(self, gate):
        self.gate = gate

    def refused(self, plate):
        log.warning("gate %d refused %s", self.gate, plate)  # finds log-injection

    def opened(self):
        log.info("gate %d opened", self.gate)
