// Ask for the name of the machine with room for one byte.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    char name[1];
    if (gethostname(name, sizeof name) == -1)
        printf("{\"call\": \"gethostname\", \"error\": \"%s\", \"text\": \"%s\"}\n",
               strerrorname_np(errno), strerror(errno));
}
