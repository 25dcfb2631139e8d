import json

import boto3

client = boto3.client('appconfigdata')
token = None


def handler(event, context):
    global token
    if token is None:
        session = client.start_configuration_session(  # uses appconfig:StartConfigurationSession on ?
            ApplicationIdentifier='clinic', EnvironmentIdentifier='prod', ConfigurationProfileIdentifier='flags'
        )
        token = session['InitialConfigurationToken']
    answer = client.get_latest_configuration(ConfigurationToken=token)  # uses appconfig:GetLatestConfiguration on ?
    token = answer['NextPollConfigurationToken']
    return json.loads(answer['Configuration'].read() or '{}')
