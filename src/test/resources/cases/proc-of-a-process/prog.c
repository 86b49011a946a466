/* A process seen from the shell: what /proc/PID says of its memory, its files, its state. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int main(int argc, char **argv) {
  char *p = mmap(NULL, 8 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  open("/dev/null", O_WRONLY | O_APPEND);
  open("/proc/self/comm", O_RDONLY);
  p[0] = p[4096] = 1;
  mprotect(p + 2 * 4096, 4096, PROT_NONE);
  puts("ready");
  fflush(stdout);
  pause();
  return 0;
}
