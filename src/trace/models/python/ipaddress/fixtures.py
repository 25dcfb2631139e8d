import ipaddress
import os


def checked(event, context):
    address = ipaddress.ip_address(event['ip'])
    os.system('ping -c 1 ' + str(address))
    os.system(f'ping -c 1 {address}')
    os.system('ping -c 1 ' + event['other'])  # finds command


def refused(event, context):
    try:
        ipaddress.ip_address(event['ip'])
    except ValueError:
        return {'statusCode': 400}
    os.system('ping -c 1 ' + event['ip'])
