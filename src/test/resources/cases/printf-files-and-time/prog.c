/* Opens the device. */
#include <fcntl.h>
int main(void) { return open("/dev/shown", O_RDONLY) < 0; }
