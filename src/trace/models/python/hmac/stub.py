from cordon import signature


class HMAC:
    def __init__(self, key, msg=None, digestmod=None):
        self.key = key
        self.messages = [msg]
        self.name = 'hmac'
        self.digest_size = 32
        self.block_size = 64

    def update(self, msg):
        self.messages.append(msg)

    def digest(self):
        return signature(self.key, self.messages)

    def hexdigest(self):
        return signature(self.key, self.messages)

    def copy(self):
        return self


def new(key, msg=None, digestmod=None):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest=None):
    return signature(key, [msg])
