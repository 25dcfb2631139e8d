import json

from aws_lambda_powertools import Logger, Tracer
from aws_lambda_powertools.logging import correlation_paths
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

logger = Logger(service="results")
tracer = Tracer()
hasher = PasswordHasher()
DOOR = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$RdescudvJCsgt3ub+b+dWRWJTmaaVObG"


@tracer.capture_method(capture_response=False)
def opens(password):
    try:
        return hasher.verify(DOOR, password)
    except VerifyMismatchError:
        return False


@logger.inject_lambda_context(correlation_id_path=correlation_paths.API_GATEWAY_HTTP, log_event=False)
@tracer.capture_lambda_handler(capture_response=False)
def handler(event, context):
    login = json.loads(event["body"])
    allowed = opens(str(login.get("password", "")))
    logger.info("login", extra={"allowed": allowed})
    return {"statusCode": 204 if allowed else 403}
