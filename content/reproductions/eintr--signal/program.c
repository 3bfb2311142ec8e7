// Wait in recv while a signal arrives whose handler does not restart calls.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void on_alarm(int signal) { (void)signal; }

int main(void) {
    int pair[2];
    char byte;
    struct sigaction action = {.sa_handler = on_alarm};
    sigaction(SIGALRM, &action, NULL);
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    ualarm(200000, 0);
    if (recv(pair[0], &byte, 1, 0) == -1)
        printf("{\"call\": \"recv\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               strerrorname_np(errno), strerror(errno));
}
