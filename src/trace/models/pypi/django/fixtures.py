from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.html import escape
from django.utils.safestring import mark_safe


def texts(event, context):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
        cursor.execute('SELECT * FROM orders WHERE id = %s', [event['id']])  # finds record-key
        cursor.execute('SELECT * FROM orders')
        return len(cursor.fetchall())


def pages(event, context):
    mark_safe('<p>' + event['name'] + '</p>')  # finds html
    mark_safe('<p>' + escape(event['name']) + '</p>')
    HttpResponse('<p>' + event['name'] + '</p>')  # finds html
    HttpResponseRedirect(event['to'])  # finds redirect
    HttpResponseRedirect('/orders/' + event['id'])
