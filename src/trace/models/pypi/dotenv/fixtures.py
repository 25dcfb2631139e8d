import os
from dotenv import load_dotenv
from email_validator import validate_email
from requests_aws4auth import AWS4Auth

load_dotenv()


def checked(event, context):
    auth = AWS4Auth('a', 'b', 'eu-west-1', 'es')
    os.system('ls ' + event['folder'])  # finds command
    found = validate_email(event['email'])
    return {'statusCode': 200, 'headers': {'Content-Type': 'text/plain'}, 'body': 'x'}
