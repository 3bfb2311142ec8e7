// Connect with a pointer to memory that the program does not have.
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void) {
    int client = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr *nowhere = (struct sockaddr *)1;
    if (connect(client, nowhere, sizeof(struct sockaddr_in)) == -1)
        printf("{\"call\": \"connect\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               strerrorname_np(errno), strerror(errno));
}
