// fork deep inside calls: both processes return through their own copies of the frames.
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static int split(int depth, int *value)
{
	int local = depth * 10;

	if (depth == 0) {
		pid_t pid = fork();

		*value += pid ? 1 : 2;
		return pid != 0;
	}
	int parent = split(depth - 1, value);

	*value += local;
	return parent;
}

int main(void)
{
	int value = 0, status;

	if (!split(3, &value))
		_exit(value);
	wait(&status);
	printf("%d %d\n", value, WEXITSTATUS(status)); // expect: 61 62
	for (int i = 0; i < 3; i++)
		if (!fork())
			_exit(i * i);
	int sum = 0;
	while (wait(&status) > 0)
		sum += WEXITSTATUS(status);
	printf("%d\n", sum);                    // expect: 5
	return 0;
}
