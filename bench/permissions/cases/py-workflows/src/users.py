import os

import boto3

cognito = boto3.client('cognito-idp')
POOL = os.environ['POOL']


def handler(event, context):
    user = cognito.admin_get_user(UserPoolId=POOL, Username=event['name'])  # uses cognito-idp:AdminGetUser on Customers
    groups = cognito.admin_list_groups_for_user(UserPoolId=POOL, Username=event['name'])  # uses cognito-idp:AdminListGroupsForUser on Customers
    return {'status': user['UserStatus'], 'groups': [group['GroupName'] for group in groups['Groups']]}


def disable(event, context):
    for page in cognito.get_paginator('list_users').paginate(UserPoolId=POOL, Filter=f'email ^= "{event["domain"]}"'):  # uses cognito-idp:ListUsers on Customers
        for user in page['Users']:
            cognito.admin_disable_user(UserPoolId=POOL, Username=user['Username'])  # uses cognito-idp:AdminDisableUser on Customers


def sign_up(event, context):
    # Open operations of the pool: signed by nobody, allowed by no policy.
    cognito.sign_up(ClientId=event['client'], Username=event['mail'], Password=event['password'])
    return cognito.initiate_auth(ClientId=event['client'], AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': event['mail']})['Session']
