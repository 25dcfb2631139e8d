import os

import boto3

dynamodb = boto3.resource('dynamodb')
TIMETABLE = 'timetable'
TABLES = {'calendar': os.environ['CALENDAR_TABLE'], 'grades': os.environ['GRADES_TABLE']}


def calendar(event, context):
    return dynamodb.Table(TABLES['calendar']).get_item(Key={'id': event['id']}).get('Item')  # uses dynamodb:GetItem on import:school-calendar-table


def grade(event, context):
    return dynamodb.Table(os.environ['GRADES_TABLE']).get_item(Key={'id': event['id']}).get('Item')  # uses dynamodb:GetItem on Grades


def grade_by_format(event, context):
    name = 'grades-%s' % os.environ['STAGE']
    dynamodb.Table(name).delete_item(Key={'id': event['id']})  # uses dynamodb:DeleteItem on Grades


def fixed(event, context):
    table = dynamodb.Table(TIMETABLE)
    table.put_item(Item=event)  # uses dynamodb:PutItem on Timetable


def chosen(event, context):
    name = os.environ['GRADES_TABLE'] if event['kind'] == 'grade' else TIMETABLE
    table = dynamodb.Table(name)
    return table.get_item(Key={'id': event['id']}).get('Item')  # uses dynamodb:GetItem on Grades; dynamodb:GetItem on Timetable


def unknown(event, context):
    return dynamodb.Table(event['table']).get_item(Key={'id': event['id']}).get('Item')  # uses dynamodb:GetItem on ?


def per_function(event, context):
    # uses dynamodb:Scan on Grades for PerFunction
    # uses dynamodb:Scan on Timetable for PerFunctionToo
    return dynamodb.Table(os.environ['TABLE']).scan()['Count']
