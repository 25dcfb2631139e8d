import base64
import os

import boto3

kms = boto3.client('kms')


def seal(event, context):
    answer = kms.encrypt(KeyId='alias/clinic-records', Plaintext=event['text'].encode(), EncryptionContext={'patient': event['id']})  # uses kms:Encrypt on RecordsKey
    return base64.b64encode(answer['CiphertextBlob']).decode()


def unseal(event, context):
    blob = base64.b64decode(event['blob'])
    return kms.decrypt(CiphertextBlob=blob)['Plaintext'].decode()  # uses kms:Decrypt on ?


def mac(event, context):
    answer = kms.generate_mac(KeyId=os.environ['MAC_KEY'], MacAlgorithm='HMAC_SHA_256', Message=event['text'].encode())  # uses kms:GenerateMac on MacKey
    return answer['Mac'].hex()


def check_mac(event, context):
    arguments = {'KeyId': os.environ['MAC_KEY'], 'MacAlgorithm': 'HMAC_SHA_256', 'Message': event['text'].encode()}
    return kms.verify_mac(**arguments, Mac=bytes.fromhex(event['mac']))['MacValid']  # uses kms:VerifyMac on MacKey


def data_key(event, context):
    key = kms.generate_data_key_without_plaintext(KeyId=os.environ['KEY_ARN'], KeySpec='AES_256')  # uses kms:GenerateDataKeyWithoutPlaintext on RecordsKey
    return base64.b64encode(key['CiphertextBlob']).decode()


def random(event, context):
    return kms.generate_random(NumberOfBytes=16)['Plaintext'].hex()  # uses kms:GenerateRandom on *
