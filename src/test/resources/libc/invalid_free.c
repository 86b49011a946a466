#include <stdio.h>
#include <stdlib.h>
int main(void)
{
	char *p = malloc(20);

	printf("before\n");
	free(p + 1);
	return 0;
}
