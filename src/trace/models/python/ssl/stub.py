from cordon import note
from cordon import open as unknown

CERT_NONE = 0
CERT_OPTIONAL = 1
CERT_REQUIRED = 2
PROTOCOL_TLS = 2
PROTOCOL_TLS_CLIENT = 16
PROTOCOL_TLS_SERVER = 17
PROTOCOL_TLSv1_2 = 5


class Purpose:
    SERVER_AUTH = 'SERVER_AUTH'
    CLIENT_AUTH = 'CLIENT_AUTH'


class SSLError(Exception):
    pass


class SSLContext:
    def __init__(self, protocol=None, verify_mode=CERT_NONE, check_hostname=False):
        self.check_hostname = check_hostname
        self.held = verify_mode

    @property
    def verify_mode(self):
        return self.held

    @verify_mode.setter
    def verify_mode(self, mode):
        if mode == CERT_NONE:
            note('tls-off')
        self.held = mode

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        return None

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        return None

    def load_default_certs(self, purpose=None):
        return None

    def set_ciphers(self, ciphers):
        return None

    def wrap_socket(self, sock, server_side=False, server_hostname=None, **options):
        return sock


def create_default_context(purpose=None, cafile=None, capath=None, cadata=None):
    return SSLContext(None, CERT_REQUIRED, True)


def _create_unverified_context(protocol=None, **options):
    note('tls-off')
    return SSLContext(None, CERT_NONE, False)


def _create_default_https_context():
    return create_default_context()


def wrap_socket(sock, **options):
    return sock


def get_server_certificate(addr, **options):
    return unknown(addr)
