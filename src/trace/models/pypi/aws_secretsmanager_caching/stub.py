from cordon import cloud, decode, here, secret

# The cache asks which version of a secret is the current one, and reads that.


class SecretCacheConfig:
    def __init__(self, **options):
        self.options = options


class SecretCache:
    def __init__(self, config=None, client=None):
        self.client = client

    def fetch(self, secret_id, at=None):
        options = {'client': self.client, 'at': at}
        cloud('secretsmanager', 'DescribeSecret', {'SecretId': secret_id}, options)
        cloud('secretsmanager', 'GetSecretValue', {'SecretId': secret_id}, options)
        return secret(secret_id)

    def get_secret_string(self, secret_id, version_stage=None):
        return self.fetch(secret_id)

    def get_secret_binary(self, secret_id, version_stage=None):
        return self.fetch(secret_id)

    def refresh_secret_now(self, secret_id):
        self.fetch(secret_id)


class InjectSecretString:
    def __init__(self, secret_id, cache):
        self.secret_id = secret_id
        self.cache = cache
        self.at = here()

    def __call__(self, function):
        def wrapped(*args, **others):
            return function(self.cache.fetch(self.secret_id, self.at), *args, **others)

        return wrapped


class InjectKeywordedSecretString:
    def __init__(self, secret_id, cache, **named):
        self.secret_id = secret_id
        self.cache = cache
        self.named = named
        self.at = here()

    def __call__(self, function):
        def wrapped(*args, **others):
            fields = decode('json', self.cache.fetch(self.secret_id, self.at))
            given = {name: fields[self.named[name]] for name in self.named}
            return function(*args, **given, **others)

        return wrapped
