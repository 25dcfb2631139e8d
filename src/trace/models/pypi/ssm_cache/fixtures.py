import os
from ssm_cache import SSMParameter, SSMParameterGroup

limit = SSMParameter('/shop/limit')
group = SSMParameterGroup(base_path='/shop')


@limit.refresh_on_error()
def read(event, context):
    os.system('ls ' + event['folder'])  # finds command
    return limit.value  # uses ssm:GetParameters


def of_group(event, context):
    os.system('ls ' + event['folder'])  # finds command
    return group.parameter('/name').value  # uses ssm:GetParameters
