// alloca memory outside of a variable-length array's scope outlives it.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	char *kept = alloca(16);

	strcpy(kept, "kept");
	for (int i = 1; i < 4; i++) {
		char inner[i * 64];

		memset(inner, 'x', sizeof inner);
	}

	char *later = alloca(8);

	strcpy(later, "later");
	printf("%s %s\n", kept, later);         // expect: kept later
	return 0;
}
