// Connect an IPv4 socket to an address marked as IPv6.
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in6 address = {.sin6_family = AF_INET6};
    if (connect(client, (struct sockaddr *)&address, sizeof address) == -1)
        printf("{\"call\": \"connect\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               strerrorname_np(errno), strerror(errno));
}
