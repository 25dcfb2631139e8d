from cordon import cloud, secret

# A value is read when it is first asked for; `refresh_on_error` reads it again where the function fails.


class Refreshable:
    @classmethod
    def set_ssm_client(cls, client):
        return None

    def refresh(self):
        return self.value

    def refresh_on_error(self, error_class=Exception, error_callback=None, retry_argument='is_retry'):
        return lambda function: function


class SSMParameter(Refreshable):
    def __init__(self, param_name, max_age=None, with_decryption=True):
        self.name = param_name

    @property
    def value(self):
        cloud('ssm', 'GetParameters', {'Names': [self.name]})
        return secret(self.name)


class SecretsManagerParameter(SSMParameter):
    @property
    def value(self):
        cloud('ssm', 'GetParameters', {'Names': ['/aws/reference/secretsmanager/' + self.name]})
        return secret(self.name)


class SSMParameterGroup(Refreshable):
    def __init__(self, max_age=None, with_decryption=True, base_path=''):
        self.base_path = base_path

    def parameter(self, path, **options):
        return SSMParameter(self.base_path + path)

    def parameters(self, path, recursive=True, **options):
        cloud('ssm', 'GetParametersByPath', {'Path': self.base_path + path})
        return [SSMParameter(self.base_path + path)]

    def secret(self, name, **options):
        return SecretsManagerParameter(name)
