// Connect with an address length that is too short for the family.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(80)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(client, (struct sockaddr *)&address, 4) == -1)
        printf("{\"call\": \"connect\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               strerrorname_np(errno), strerror(errno));
}
