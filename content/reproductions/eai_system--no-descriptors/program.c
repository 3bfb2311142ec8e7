// Look up a name when the process may not open another file.
#define _GNU_SOURCE
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>

int main(void) {
    struct addrinfo *list;
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_NOFILE, &none);
    struct addrinfo hints = {.ai_family = AF_INET};
    int result = getaddrinfo("host.invalid", NULL, &hints, &list);
    if (result == EAI_SYSTEM)
        printf("{\"call\": \"getaddrinfo\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               "EAI_SYSTEM", gai_strerror(result));
}
