package org.caisson.persistence;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The jobs that the job library keeps: one a plan, under the plan's id. */
final class PlanTask {
  /** Their name in the library's table. */
  static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("plan");

  private PlanTask() {}

  /** Makes the job of a plan due, in the transaction of the handle. */
  static void schedule(Handle handle, UUID plan, Instant now) {
    SchedulerClient.Builder.create(new OneConnection(handle.getConnection()))
        .build()
        .scheduleIfNotExists(DESCRIPTOR.instance(plan.toString()).scheduledTo(now));
  }

  /** Lends one connection to whoever asks, and keeps it open when it is given back. */
  private record OneConnection(Connection connection) implements DataSource {

    @Override
    public Connection getConnection() {
      return (Connection)
          Proxy.newProxyInstance(
              OneConnection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                  return null;
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException fault) {
                  throw fault.getCause();
                }
              });
    }

    @Override
    public Connection getConnection(String user, String password) {
      return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
      throw new UnsupportedOperationException("A lent connection writes no log.");
    }

    @Override
    public void setLoginTimeout(int seconds) {
      throw new UnsupportedOperationException("A lent connection is open already.");
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException("A lent connection wraps nothing to be had.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
