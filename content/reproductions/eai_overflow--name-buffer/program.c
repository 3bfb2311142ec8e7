// Turn an address into text with room for four bytes.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void) {
    char host[4];
    struct sockaddr_in address = {.sin_family = AF_INET};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int result = getnameinfo((struct sockaddr *)&address, sizeof address, host, sizeof host,
                             NULL, 0, NI_NUMERICHOST);
    if (result == EAI_OVERFLOW)
        printf("{\"call\": \"getnameinfo\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               "EAI_OVERFLOW", gai_strerror(result));
}
