// Library functions and system calls that go beyond a variable.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char name[8];
char line[16] = "line";
static const char *message = "hello, world";

static void shout(char *to, const char *from)
{
	strcpy(to, from); // event: stack-buffer-overflow: write of 9 bytes at byte 0 of 'word', which has 8 bytes
}

int main(void)
{
	char word[8];
	struct { char text[4]; int after; } s;
	char tight[4] = "abcd", guard[16] = "guard";
	char all[64];
	static char kept[5];
	int fds[2];

	if (strlen(tight) < 4) // event: stack-buffer-overflow: read of 10 bytes at byte 0 of 'tight', which has 4 bytes
		puts(guard);
	shout(word, "12345678");
	shout(word, "1234567");
	strcpy(name, "ABCDEFGH"); // event: global-buffer-overflow: write of 9 bytes at byte 0 of 'name', which has 8 bytes
	sprintf(name + 4, "%d", 12345); // event: global-buffer-overflow: write of 6 bytes at byte 4 of 'name', which has 8 bytes
	memset(kept, 'x', 6); // event: global-buffer-overflow: write of 6 bytes at byte 0 of 'kept', which has 5 bytes
	memcpy(all, message, 20); // event: global-buffer-overflow: read of 20 bytes at byte 0 of a string literal, which has 13 bytes
	strcpy(s.text, "abcdefg"); // stays within s, as far as anybody can tell
	strcpy(s.text, "abcdefgh"); // event: stack-buffer-overflow: write of 9 bytes at byte 0 of 's', which has 8 bytes
	if (pipe(fds) == 0 && write(fds[1], all, 20) == 20)
		read(fds[0], word, 20); // event: stack-buffer-overflow: write of 20 bytes at byte 0 of 'word', which has 8 bytes
	fgets(line, 32, fopen("/proc/version", "r")); // event: global-buffer-overflow: write of 32 bytes at byte 0 of 'line', which has 16 bytes
	return 0;
}
