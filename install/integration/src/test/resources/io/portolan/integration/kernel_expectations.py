"""What Jupyter expects of a kernel, asked through Jupyter's own client. Run: kernel_expectations.py KERNEL_NAME"""

import os
import signal
import sys
import time
import unittest

from jupyter_client.manager import start_new_kernel

KERNEL = sys.argv.pop() if len(sys.argv) > 1 else "portolan"
LIMIT = 60


class KernelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=KERNEL, startup_timeout=LIMIT)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)

    def reply(self, request):
        while True:
            message = self.client.get_shell_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") == request:
                return message

    def outputs(self, request):
        """All that is published for a request until the kernel is idle."""
        found = []
        while True:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["msg_type"] == "status":
                if message["content"]["execution_state"] == "idle":
                    return found
                continue
            found.append(message)

    def execute(self, code, **options):
        request = self.client.execute(code, **options)
        reply = self.reply(request)
        return reply, [m for m in self.outputs(request) if m["msg_type"] != "execute_input"]

    def contents(self, messages, kind):
        return [m["content"] for m in messages if m["msg_type"] == kind]

    def test_kernel_info(self):
        content = self.reply(self.client.kernel_info())["content"]
        self.assertEqual(content["status"], "ok")
        self.assertEqual(content["language_info"]["name"], "java")
        self.assertEqual(content["language_info"]["file_extension"], ".java")
        for field in ("protocol_version", "implementation", "implementation_version", "banner", "help_links"):
            self.assertIn(field, content)

    def test_dates_are_read(self):
        message = self.reply(self.client.kernel_info())
        self.assertNotIsInstance(message["header"]["date"], str)

    def test_result(self):
        reply, outputs = self.execute("6 * 7")
        self.assertEqual(reply["content"]["status"], "ok")
        result = self.contents(outputs, "execute_result")[0]
        self.assertEqual(result["data"]["text/plain"], "42")
        self.assertEqual(result["execution_count"], reply["content"]["execution_count"])

    def test_no_result(self):
        _, outputs = self.execute("int quiet = 1;")
        self.assertEqual(outputs, [])

    def test_streams(self):
        _, outputs = self.execute('System.out.println("hello"); System.err.println("careful");')
        streams = self.contents(outputs, "stream")
        self.assertEqual([(s["name"], s["text"]) for s in streams], [("stdout", "hello\n"), ("stderr", "careful\n")])

    def test_streams_keep_their_order(self):
        _, outputs = self.execute('for (int i = 0; i < 500; i++) System.out.println(i);')
        text = "".join(s["text"] for s in self.contents(outputs, "stream"))
        self.assertEqual(text, "".join("%d\n" % i for i in range(500)))

    def test_error(self):
        reply, outputs = self.execute('throw new IllegalStateException("boom");')
        self.assertEqual(reply["content"]["status"], "error")
        error = self.contents(outputs, "error")[0]
        self.assertEqual(error["ename"], "java.lang.IllegalStateException")
        self.assertEqual(error["evalue"], "boom")
        self.assertIn("line 1", "\n".join(error["traceback"]))
        self.assertEqual(reply["content"]["ename"], error["ename"])

    def test_cells_after_a_failed_one_are_turned_away(self):
        requests = [self.client.execute(code) for code in ("throw new Error();", "1", "2")]
        states = [self.reply(request)["content"]["status"] for request in requests]
        self.assertEqual(states, ["error", "aborted", "aborted"])
        self.assertEqual(self.execute("3")[0]["content"]["status"], "ok")

    def test_user_expressions(self):
        reply, _ = self.execute("int ten = 10;", user_expressions={"twice": "ten * 2", "wrong": "nothing"})
        values = reply["content"]["user_expressions"]
        self.assertEqual(values["twice"]["data"]["text/plain"], "20")
        self.assertEqual(values["wrong"]["status"], "error")

    def test_silent(self):
        reply, outputs = self.execute("5", silent=True)
        self.assertEqual(reply["content"]["status"], "ok")
        self.assertEqual(outputs, [])

    def test_display_and_update(self):
        show = "var handle = io.portolan.display.Displays.get().show(1);"
        _, outputs = self.execute(show + "\nhandle.update((Object) 2);")
        shown = self.contents(outputs, "display_data")[0]
        updated = self.contents(outputs, "update_display_data")[0]
        self.assertEqual(shown["transient"]["display_id"], updated["transient"]["display_id"])
        self.assertEqual(updated["data"]["text/plain"], "2")

    def test_json_and_bytes_on_the_wire(self):
        _, outputs = self.execute(
            'io.portolan.display.MimeBundle.builder()'
            '.add("application/json", Map.of("a", List.of(1, 2.5, Double.NaN)))'
            '.add("image/png", new byte[] {1, 2, 3}).build()'
        )
        data = self.contents(outputs, "execute_result")[0]["data"]
        self.assertEqual(data["application/json"], {"a": [1, 2.5, None]})
        self.assertEqual(data["image/png"], "AQID")

    def test_clear_output(self):
        _, outputs = self.execute("%clear wait")
        self.assertEqual(self.contents(outputs, "clear_output"), [{"wait": True}])

    def test_background_output_belongs_to_its_cell(self):
        request = self.client.execute(
            'new Thread(() -> { try { Thread.sleep(300); } catch (Exception e) { } System.out.print("late"); }).start();'
        )
        self.reply(request)
        self.outputs(request)
        message = self.client.get_iopub_msg(timeout=LIMIT)
        self.assertEqual(message["content"].get("text"), "late")
        self.assertEqual(message["parent_header"]["msg_id"], request)

    def test_completion(self):
        code = 'var grin = "\U0001F600"; System.out.printl'
        content = self.reply(self.client.complete(code, len(code)))["content"]
        self.assertEqual(content["status"], "ok")
        self.assertIn("println(", content["matches"])
        self.assertEqual(code[content["cursor_start"]:content["cursor_end"]], "printl")

    def test_inspection_at_the_end_of_a_name(self):
        code = "System.out.println"
        content = self.reply(self.client.inspect(code, len(code)))["content"]
        self.assertEqual(content["status"], "ok")
        self.assertTrue(content["found"])
        self.assertIn("println", content["data"]["text/plain"])

    def test_completeness(self):
        cases = {
            "complete": ["1", 'System.out.println("x");', "class A { }"],
            "incomplete": ["for (int i = 0; i < 3; i++) {", "int f() {"],
            "invalid": ["int 3 = 4 5;", ")"],
        }
        for status, codes in cases.items():
            for code in codes:
                content = self.reply(self.client.is_complete(code))["content"]
                self.assertEqual(content["status"], status, code)

    def test_history(self):
        for code in ("int first = 1;", "int second = 2;", "int first = 1;"):
            self.execute(code)
        for options in (
            dict(hist_access_type="tail", n=3),
            dict(hist_access_type="search", pattern="int ?i*st*", n=5),
            dict(hist_access_type="range", session=0, start=1, stop=1000),
        ):
            content = self.reply(self.client.history(raw=True, output=False, **options))["content"]
            self.assertEqual(content["status"], "ok")
            self.assertIn("int first = 1;", [entry[2] for entry in content["history"]])
        unique = self.reply(self.client.history(hist_access_type="search", pattern="int first*", n=9, unique=True))
        self.assertEqual(len(unique["content"]["history"]), 1)

    def test_comm_info(self):
        content = self.reply(self.client.comm_info())["content"]
        self.assertEqual((content["status"], content["comms"]), ("ok", {}))

    def test_input(self):
        request = self.client.execute(
            'System.out.print("hello " + new Scanner(System.in).nextLine());', allow_stdin=True
        )
        self.client.get_stdin_msg(timeout=LIMIT)
        self.client.input("Ada")
        self.reply(request)
        text = "".join(s["text"] for s in self.contents(self.outputs(request), "stream"))
        self.assertEqual(text, "hello Ada")

    def test_input_that_nobody_can_give(self):
        reply, _ = self.execute("System.in.read()", allow_stdin=False)
        self.assertEqual(reply["content"]["status"], "error")

    def interrupted(self, code, interrupt):
        request = self.client.execute('System.out.println("on");\n' + code)
        while True:
            message = self.client.get_iopub_msg(timeout=LIMIT)
            if message["msg_type"] == "stream" and message["parent_header"]["msg_id"] == request:
                break
        time.sleep(0.5)
        interrupt()
        self.assertEqual(self.reply(request)["content"]["ename"], "Interrupted")
        self.assertEqual(self.execute("1 + 1")[0]["content"]["status"], "ok")

    def test_interrupt_of_a_busy_loop(self):
        self.interrupted("while (true) { }", self.manager.interrupt_kernel)

    def test_interrupt_of_a_sleep(self):
        self.interrupted("Thread.sleep(1_000_000);", self.manager.interrupt_kernel)

    def test_interrupt_by_signal(self):
        pid = self.manager.provisioner.pid
        self.interrupted("while (true) { }", lambda: os.kill(pid, signal.SIGINT))

    def test_unknown_magic(self):
        reply, _ = self.execute("%mavne a:b:1")
        self.assertIn("%maven", reply["content"]["evalue"])


class ShutdownTest(unittest.TestCase):
    def test_shutdown(self):
        manager, client = start_new_kernel(kernel_name=KERNEL, startup_timeout=LIMIT)
        request = client.shutdown()
        reply = client.get_control_msg(timeout=LIMIT)
        self.assertEqual((reply["parent_header"]["msg_id"], reply["content"]["status"]), (request, "ok"))
        end = time.monotonic() + LIMIT
        while manager.is_alive() and time.monotonic() < end:
            time.sleep(0.1)
        self.assertFalse(manager.is_alive())
        client.stop_channels()
        manager.cleanup_resources()


if __name__ == "__main__":
    # What a shell starts in the background ignores this signal, and a kernel would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    unittest.main(verbosity=2, failfast=True)
