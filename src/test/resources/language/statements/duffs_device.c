// Duff's device: case labels in the middle of a do loop.
#include <stdio.h>
#include <string.h>

static void copy(char *to, const char *from, int count)
{
	int n = (count + 7) / 8;

	if (!count)
		return;
	switch (count % 8) {
	case 0: do { *to++ = *from++;
	case 7:      *to++ = *from++;
	case 6:      *to++ = *from++;
	case 5:      *to++ = *from++;
	case 4:      *to++ = *from++;
	case 3:      *to++ = *from++;
	case 2:      *to++ = *from++;
	case 1:      *to++ = *from++;
		} while (--n > 0);
	}
}

int main(void)
{
	const char *text = "the quick brown fox jumps over the lazy dog";
	char out[64];
	int same = 0;

	for (int n = 0; n <= (int)strlen(text); n++) {
		memset(out, '.', sizeof out);
		copy(out, text, n);
		same += !memcmp(out, text, n) && out[n] == '.';
	}
	printf("%d\n", same);                   // expect: 44
	out[20] = 0;
	printf("%s\n", out);                    // expect: the quick brown fox
	return 0;
}
